package peekaboo.caregiver;

import peekaboo.dyad.ParameterTable;

/** A timed list of acts, for demonstrations and for tests. */
final class ScriptedCaregiver implements CaregiverPolicy {
    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public String meaning() {
        return "Does what its list of acts says at the times it says, and waits before the first.";
    }

    @Override
    public String source() {
        return "assumed";
    }

    @Override
    public ParameterTable parameters() {
        return ParameterTable.of();
    }

    @Override
    public boolean readsScript() {
        return true;
    }

    @Override
    public Caregiver begin(Circumstances circumstances) {
        return new ScriptReader(circumstances.script(), circumstances.clock());
    }
}
