/* The story: what tells each of its steps, by the step's id. Their order is the page's own: see held.js. */

import { again } from "./again.js";
import { beside } from "./beside.js";
import { many } from "./many.js";
import { played } from "./played.js";
import { sandbox } from "./sandbox.js";
import { still } from "./still.js";
import { turning } from "./turning.js";

/**
 * Of each step the answers to choose from; what it shows by itself and takes another seed for; and tell, which tells it.
 */
export const story = { turning, beside, played, many, still, again, sandbox };
