package peekaboo.sensitivity;

/**
 * Trajectories one after the other, each of one point more than there are parameters.
 *
 * @param seed chooses the trajectories
 * @param parameters how many are varied
 * @param trajectories how many effects of each parameter are had
 */
record MorrisDesign(int seed, int parameters, int trajectories) implements CubeDesign {

    @Override
    public int points() {
        return trajectories * perTrajectory();
    }

    @Override
    public double[] point(int place) {
        return trajectory(place / perTrajectory()).point(place % perTrajectory());
    }

    Trajectory trajectory(int number) {
        return Trajectory.drawn(seed, number, parameters);
    }

    /** The place of a trajectory's point after so many moves. */
    int place(int trajectory, int moves) {
        return trajectory * perTrajectory() + moves;
    }

    private int perTrajectory() {
        return parameters + 1;
    }
}
