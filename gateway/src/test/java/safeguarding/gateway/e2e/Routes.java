package safeguarding.gateway.e2e;

import io.grpc.MethodDescriptor;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import safeguarding.contracts.indicators.v1.IndicatorsServiceGrpc;
import safeguarding.contracts.journal.v1.JournalServiceGrpc;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.worklist.v1.WorklistServiceGrpc;

/**
 * Every address of the gateway, with the RPC whose contract decides who may use it. A test holds
 * the list against the controllers, so that no address is without its row.
 */
final class Routes {
  /** Open to everybody, signed in or not. */
  static final Set<String> OPEN =
      Set.of(
          "GET /about/accessibility",
          "GET /about/logging",
          "GET /about/privacy",
          "GET /api",
          "GET /health",
          "GET /health/live",
          "GET /openapi.yml",
          "GET /sign-in",
          "GET /sign-in/callback",
          "GET /signed-out");

  /** Of one's own session only. */
  static final Set<String> OWN = Set.of("GET /", "POST /names", "POST /sign-out");

  private Routes() {}

  /** The pages, by method and template. */
  static Map<String, MethodDescriptor<?, ?>> pages() {
    Map<String, MethodDescriptor<?, ?>> pages = new TreeMap<>();
    pages.put("GET /work", WorklistServiceGrpc.getListWorkMethod());
    pages.put("GET /work.csv", WorklistServiceGrpc.getListWorkMethod());
    pages.put("GET /allegations", AllegationServiceGrpc.getListAllegationsMethod());
    pages.put("GET /allegations.csv", AllegationServiceGrpc.getListAllegationsMethod());
    pages.put("GET /allegations/{id}", AllegationServiceGrpc.getGetAllegationMethod());
    pages.put("GET /allegations/{id}/logged", AllegationServiceGrpc.getGetAllegationMethod());
    pages.put("GET /allegations/{id}/threshold", AllegationServiceGrpc.getDecideThresholdMethod());
    pages.put("POST /allegations/{id}/threshold", AllegationServiceGrpc.getDecideThresholdMethod());
    pages.put("GET /allegations/{id}/outcome", AllegationServiceGrpc.getRecordOutcomeMethod());
    pages.put("POST /allegations/{id}/outcome", AllegationServiceGrpc.getRecordOutcomeMethod());
    pages.put("GET /allegations/log", AllegationServiceGrpc.getLogContactMethod());
    pages.put(
        "GET /allegations/log/{draft}/{step:call|adult|children}",
        AllegationServiceGrpc.getGetContactDraftMethod());
    pages.put(
        "POST /allegations/log/{draft}/{step:call|adult|children}",
        AllegationServiceGrpc.getSaveContactDraftMethod());
    pages.put(
        "GET /allegations/log/{draft}/saved", AllegationServiceGrpc.getGetContactDraftMethod());
    pages.put(
        "GET /allegations/log/{draft}/check", AllegationServiceGrpc.getGetContactDraftMethod());
    pages.put("POST /allegations/log/{draft}/check", AllegationServiceGrpc.getLogContactMethod());
    pages.put("GET /scrutiny", IndicatorsServiceGrpc.getListValuesMethod());
    pages.put("GET /scrutiny.csv", IndicatorsServiceGrpc.getListValuesMethod());
    pages.put("GET /scrutiny/{code}", IndicatorsServiceGrpc.getListValuesMethod());
    pages.put("GET /journal", JournalServiceGrpc.getListEntriesMethod());
    return pages;
  }

  /** The JSON API, by method and template below the authority's address. */
  static Map<String, MethodDescriptor<?, ?>> api() {
    Map<String, MethodDescriptor<?, ?>> api = new TreeMap<>();
    api.put("GET /allegations", AllegationServiceGrpc.getListAllegationsMethod());
    api.put("POST /allegations", AllegationServiceGrpc.getLogContactMethod());
    api.put("GET /allegations/{id}", AllegationServiceGrpc.getGetAllegationMethod());
    api.put(
        "POST /allegations/{id}/threshold-decision",
        AllegationServiceGrpc.getDecideThresholdMethod());
    api.put("POST /allegations/{id}/outcome", AllegationServiceGrpc.getRecordOutcomeMethod());
    api.put("GET /work", WorklistServiceGrpc.getListWorkMethod());
    api.put("GET /indicators", IndicatorsServiceGrpc.getListDefinitionsMethod());
    api.put("GET /dashboard", IndicatorsServiceGrpc.getListValuesMethod());
    api.put("GET /indicators/{code}", IndicatorsServiceGrpc.getGetBreakdownMethod());
    api.put("GET /journal", JournalServiceGrpc.getListEntriesMethod());
    return api;
  }

  /** A template with this record and draft in it, and a period where one is asked for. */
  static String path(String route, String record, String draft) {
    String path =
        route
            .substring(route.indexOf(' ') + 1)
            .replace("{id}", record)
            .replace("{draft}", draft)
            .replaceAll("\\{step:[^}]*}", "call")
            .replace("{code}", "LADO.CONTACTS");
    boolean ofAPeriod =
        path.startsWith("/scrutiny")
            || path.startsWith("/dashboard")
            || path.startsWith("/indicators/");
    return ofAPeriod ? path + "?period=2017-18&by=role" : path;
  }
}
