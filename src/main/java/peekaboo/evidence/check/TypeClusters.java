package peekaboo.evidence.check;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.ml.clustering.CentroidCluster;
import org.apache.commons.math3.ml.clustering.DoublePoint;
import org.apache.commons.math3.ml.clustering.KMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.clustering.MultiKMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.distance.EuclideanDistance;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.StatUtils;
import peekaboo.inference.Measured;

/**
 * Three types of infants by a k-means analysis of standardised time budgets: the cluster with the most negative time, and of
 * the other two the more social one is engaged. The same sample always gives the same types.
 *
 * @param engaged share of infants, 0 to 1
 * @param disengaged the same
 * @param negative the same
 */
record TypeClusters(double engaged, double disengaged, double negative) {
    private static final int TYPES = 3;
    private static final int MOST_ROUNDS = 100;
    private static final int TRIALS = 5;
    private static final int SEED = 1;

    /** Names of the four shares of time that infants are told apart by. */
    static final String POSITIVE = "positive";

    static final String MONITOR = "monitor";
    static final String OBJECT = "object";
    static final String NEGATIVE = "negative";

    /** In the order in which a point of the analysis has them. */
    private static final List<String> SHARES = List.of(POSITIVE, MONITOR, OBJECT, NEGATIVE);

    /** Types in a sample of which the four shares were read; not observed with fewer infants than types. */
    static Measured<TypeClusters> of(Sample sample) {
        Sample complete = sample.together(SHARES.toArray(new String[0]));
        return complete.size() < TYPES
                ? Measured.notObserved(Measured.Reason.TOO_FEW_DYADS)
                : Measured.observed(among(complete));
    }

    private static TypeClusters among(Sample complete) {
        Deque<CentroidCluster<DoublePoint>> all = rising(NEGATIVE, clusterer().cluster(points(complete)));
        CentroidCluster<DoublePoint> negative = all.removeLast();
        Deque<CentroidCluster<DoublePoint>> others = rising(OBJECT, all);
        return new TypeClusters(
                share(others.getFirst(), complete), share(others.getLast(), complete), share(negative, complete));
    }

    /** Clusters from the one whose centre has least of a share to the one that has most. */
    private static Deque<CentroidCluster<DoublePoint>> rising(
            String share, Collection<CentroidCluster<DoublePoint>> clusters) {
        int place = SHARES.indexOf(share);
        return clusters.stream()
                .sorted(Comparator.comparingDouble(
                        cluster -> cluster.getCenter().getPoint()[place]))
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private static MultiKMeansPlusPlusClusterer<DoublePoint> clusterer() {
        return new MultiKMeansPlusPlusClusterer<>(
                new KMeansPlusPlusClusterer<>(TYPES, MOST_ROUNDS, new EuclideanDistance(), new Well19937c(SEED)),
                TRIALS);
    }

    private static List<DoublePoint> points(Sample sample) {
        double[][] standard =
                SHARES.stream().map(share -> standardised(sample.values(share))).toArray(double[][]::new);
        return IntStream.range(0, sample.size())
                .mapToObj(dyad -> new DoublePoint(
                        Arrays.stream(standard).mapToDouble(row -> row[dyad]).toArray()))
                .toList();
    }

    /** What does not vary is the same, 0, in all. */
    private static double[] standardised(double[] row) {
        return StatUtils.variance(row) > 0 ? StatUtils.normalize(row) : new double[row.length];
    }

    private static double share(CentroidCluster<DoublePoint> cluster, Sample sample) {
        return (double) cluster.getPoints().size() / sample.size();
    }
}
