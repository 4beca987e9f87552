package peekaboo.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.ml.clustering.CentroidCluster;
import org.apache.commons.math3.ml.clustering.DoublePoint;
import org.apache.commons.math3.ml.clustering.KMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.clustering.MultiKMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.distance.EuclideanDistance;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.StatUtils;

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
    private static final int OF_OBJECT = 2;
    private static final int OF_NEGATIVE = 3;

    /** Types in a sample of which the four shares were read. */
    static TypeClusters of(Sample sample) {
        double[][] rows = sample.together(POSITIVE, MONITOR, OBJECT, NEGATIVE);
        int dyads = rows[0].length;
        List<CentroidCluster<DoublePoint>> clusters =
                new ArrayList<>(clusterer().cluster(points(rows)));
        clusters.sort(Comparator.comparingDouble(cluster -> centre(cluster)[OF_NEGATIVE]));
        CentroidCluster<DoublePoint> negative = clusters.remove(TYPES - 1);
        clusters.sort(Comparator.comparingDouble(cluster -> centre(cluster)[OF_OBJECT]));
        return new TypeClusters(share(clusters.get(0), dyads), share(clusters.get(1), dyads), share(negative, dyads));
    }

    private static MultiKMeansPlusPlusClusterer<DoublePoint> clusterer() {
        return new MultiKMeansPlusPlusClusterer<>(
                new KMeansPlusPlusClusterer<>(TYPES, MOST_ROUNDS, new EuclideanDistance(), new Well19937c(SEED)),
                TRIALS);
    }

    private static List<DoublePoint> points(double[][] rows) {
        double[][] standard = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            standard[i] = StatUtils.variance(rows[i]) > 0 ? StatUtils.normalize(rows[i]) : new double[rows[i].length];
        }
        List<DoublePoint> points = new ArrayList<>();
        for (int dyad = 0; dyad < rows[0].length; dyad++) {
            points.add(new DoublePoint(column(standard, dyad)));
        }
        return points;
    }

    private static double[] column(double[][] rows, int at) {
        double[] column = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            column[i] = rows[i][at];
        }
        return column;
    }

    private static double[] centre(CentroidCluster<DoublePoint> cluster) {
        return cluster.getCenter().getPoint();
    }

    private static double share(CentroidCluster<DoublePoint> cluster, int dyads) {
        return (double) cluster.getPoints().size() / dyads;
    }
}
