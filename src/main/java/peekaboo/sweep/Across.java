package peekaboo.sweep;

import java.util.Optional;
import peekaboo.design.Design;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;

/**
 * How an outcome goes over a rectangle of two numbers.
 *
 * @param response the outcome
 * @param atLow by how much it changes over the first number where the second is lowest
 * @param atHigh the same where the second is highest
 * @param interaction {@code atHigh} less {@code atLow}
 */
public record Across(
        Response response, Measured<Estimate> atLow, Measured<Estimate> atHigh, Measured<Estimate> interaction) {

    /** Over a design that is a rectangle; nothing where fewer than two points show the outcome. */
    static Optional<Across> of(Response response, Design design) {
        if (response.observed().size() < 2) {
            return Optional.empty();
        }
        int lowLow = corner(design, -1, -1);
        int highLow = corner(design, 1, -1);
        int lowHigh = corner(design, -1, 1);
        int highHigh = corner(design, 1, 1);
        double[] weights = new double[design.points().size()];
        weights[highHigh] += 1;
        weights[lowHigh] -= 1;
        weights[highLow] -= 1;
        weights[lowLow] += 1;
        return Optional.of(new Across(
                response,
                response.difference(highLow, lowLow),
                response.difference(highHigh, lowHigh),
                response.sum(weights)));
    }

    /** The point farthest into a corner, each sign telling whether that is up or down an axis. */
    static int corner(Design design, int first, int second) {
        int corner = 0;
        for (int point = 0; point < design.points().size(); point++) {
            double farther = first * (design.number(point, 0) - design.number(corner, 0));
            double up = second * (design.number(point, 1) - design.number(corner, 1));
            corner = farther >= 0 && up >= 0 ? point : corner;
        }
        return corner;
    }
}
