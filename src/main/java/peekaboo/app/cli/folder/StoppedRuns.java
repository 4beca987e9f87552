package peekaboo.app.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What processes that were stopped left about the place of a result. Whoever has the turn at that place may put it in order: nobody
 * else is writing there.
 *
 * @param target the place
 * @param aside where what belongs to it lies
 * @param tell takes a sentence on each thing that was put in order
 */
record StoppedRuns(Path target, Aside aside, Consumer<String> tell) {

    /** Puts all in order. */
    void putInOrder() throws IOException {
        for (Path merged : aside.all(Aside.MERGED)) {
            finish(merged);
        }
        for (Path replaced : aside.all(Aside.REPLACED)) {
            putBack(replaced);
        }
        for (Path unfinished : aside.all(Aside.UNFINISHED)) {
            FolderContents.delete(unfinished);
            tell.accept("cleared away what a run that was stopped had not finished");
        }
    }

    /** Files were being put into their places one by one: all of them are there, or none is to be. */
    private void finish(Path merged) throws IOException {
        Path from = aside.named(Aside.UNFINISHED, aside.unique(Aside.MERGED, merged));
        FolderMerge merge = new FolderMerge(from, target, merged);
        if (Files.exists(from) && !merge.isDone()) {
            merge.undo();
            tell.accept(
                    "an earlier run was stopped while it put its files there; they are out again, and all is as before");
        } else {
            FolderContents.delete(merged);
        }
    }

    /** One folder was taking the place of another: what had the place goes back to it, unless the new one is there. */
    private void putBack(Path replaced) throws IOException {
        if (Files.notExists(target)) {
            Files.move(replaced, target);
            tell.accept("put back the earlier result, which a run that was stopped had moved aside");
        } else if (FolderContents.of(replaced).isOwn()
                && FolderContents.of(target).isResult()) {
            FolderContents.delete(replaced);
            tell.accept("cleared away an earlier result that was replaced");
        } else {
            tell.accept("an earlier result that was moved aside lies in " + replaced);
        }
    }
}
