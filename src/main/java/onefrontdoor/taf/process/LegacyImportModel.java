package onefrontdoor.taf.process;

/** Names shared by {@code legacy-import.bpmn} and the code behind it. */
final class LegacyImportModel {

    static final String KEY = "LegacyImportProcess";

    /** The message by which an import begins. */
    static final String FILE_RECEIVED = "LegacyFileReceived";

    static final String FAMILIES_LEFT = "familiesLeft";

    private LegacyImportModel() {}
}
