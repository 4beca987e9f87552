/* Globe: what is seen of a head that turns. Its features and its hair lie on a globe, by longitude from the middle of the face. */

const RADIANS = Math.PI / 180;

/** So many steps of longitude a line over the globe is drawn with. */
const STEPS = 16;

const sine = (degrees) => Math.sin(degrees * RADIANS);
const cosine = (degrees) => Math.cos(degrees * RADIANS);

/** How wide the globe is at a height, as a share of its widest. */
const widthAt = (y, { ry }) => Math.sqrt(Math.max(0.04, 1 - (y / ry) ** 2));

/**
 * Where a feature is seen.
 *
 * @param turned how far the head is turned, in degrees, to the right where above 0
 * @param longitude of the feature, in degrees, to the right of the face's middle
 * @returns x and how wide it is seen, as a share; facing: 1 in front, 0 at the edge, below 0 behind
 */
export function seen(turned, longitude, y, globe) {
  const facing = cosine(turned + longitude);
  return { x: globe.rx * 0.96 * widthAt(y, globe) * sine(turned + longitude), width: Math.max(0, facing) ** 0.6, facing };
}

/** The height of a line of [longitude, height] pairs, alike at both sides, between its pairs. */
function heightAt(line, longitude) {
  const away = Math.abs(((((longitude + 180) % 360) + 360) % 360) - 180);
  const next = line.findIndex(([at]) => at >= away);
  if (next <= 0) {
    return line[Math.max(0, next)][1];
  }
  const [from, low] = line[next - 1];
  const [to, high] = line[next];
  const share = (away - from) / (to - from);
  return low + (high - low) * share * share * (3 - 2 * share);
}

/** Points of a line over the globe, from its left edge to its right one. */
function points(turned, line, globe) {
  return Array.from({ length: STEPS + 1 }, (_, n) => {
    const at = -90 + (180 * n) / STEPS;
    const y = heightAt(line, at - turned) * globe.ry;
    return [globe.rx * widthAt(y, globe) * sine(at), y];
  });
}

const written = (list) => list.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(" L");

/** All that lies above a line, such as hair above the hairline, standing so far off the globe. */
export function above(turned, line, globe, off) {
  return covered(turned, line, globe, off, 1);
}

/** All that lies below a line, such as a beard. */
export function below(turned, line, globe, off) {
  return covered(turned, line, globe, off, 0);
}

function covered(turned, line, globe, off, sweep) {
  const own = points(turned, line, globe);
  const outer = { rx: globe.rx + off, ry: globe.ry + off };
  const ends = [own[0], own[STEPS]].map(([, y], n) => [(n ? 1 : -1) * outer.rx * widthAt(y, outer), y]);
  const isMost = sweep === 1 ? ends[0][1] + ends[1][1] > 0 : ends[0][1] + ends[1][1] < 0;
  return `M${written([ends[0]])} A${outer.rx} ${outer.ry} 0 ${isMost ? 1 : 0} ${sweep} ${written([ends[1]])} L${written(own.slice(1, -1).reverse())}Z`;
}

/** Curls along the outside of a head, from where the hair begins at its left to where it ends at its right. */
export function curls(turned, line, globe, off, count) {
  const outer = { rx: globe.rx + off, ry: globe.ry + off };
  const own = points(turned, line, globe);
  const from = Math.PI - Math.asin(Math.max(-1, Math.min(1, -own[0][1] / outer.ry)));
  const to = Math.asin(Math.max(-1, Math.min(1, -own[STEPS][1] / outer.ry)));
  const at = Array.from({ length: count + 1 }, (_, n) => from + ((to - from) * n) / count).map((angle) => [outer.rx * Math.cos(angle), -outer.ry * Math.sin(angle)]);
  const size = (Math.hypot(at[1][0] - at[0][0], at[1][1] - at[0][1]) * 0.58).toFixed(1);
  const arcs = at.slice(1).map((point) => `A${size} ${size} 0 0 1 ${written([point])}`).join(" ");
  return `M${written([at[0]])} ${arcs} L${written(own.slice(1, -1).reverse())}Z`;
}
