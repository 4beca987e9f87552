package peekaboo.scenario.reader;

/**
 * One key of a scenario file, declared once for the reader and for the JSON Schema.
 *
 * @param key as written
 * @param value what it may hold
 * @param meaning one sentence for whoever writes scenarios
 */
record Field<T>(String key, Kind<T> value, String meaning) {}
