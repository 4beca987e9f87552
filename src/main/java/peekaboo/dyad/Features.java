package peekaboo.dyad;

/** What an act usually is, physically; the meaning of each is told in {@link Physics}. */
record Features(
        double loudness,
        double nearness,
        double motion,
        double affect,
        double shown,
        double angle,
        double touch,
        double follow) {

    Features hidden() {
        return new Features(loudness, nearness, motion, affect, 0, angle, touch, follow);
    }

    Features turnedAside() {
        return new Features(loudness, nearness, motion, affect, shown, 1, touch, follow);
    }

    Features touching(double level) {
        return new Features(loudness, nearness, motion, affect, shown, angle, level, follow);
    }

    Features following(double level) {
        return new Features(loudness, nearness, motion, affect, shown, angle, touch, level);
    }
}
