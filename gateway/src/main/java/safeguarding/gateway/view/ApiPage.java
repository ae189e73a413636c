package safeguarding.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The description of the API for people: addresses by subject, then the shapes of bodies. */
public record ApiPage(
    Frame frame, String title, String description, List<Group> groups, List<Shape> shapes) {

  /** The addresses of one subject. */
  public record Group(String title, String id, List<Operation> operations) {}

  /**
   * One address with what can be done there.
   *
   * @param id of its heading
   * @param method of HTTP
   * @param body null where nothing is sent
   */
  public record Operation(
      String id,
      String title,
      String method,
      String path,
      String description,
      List<Parameter> parameters,
      @Nullable Body body,
      List<Answer> answers) {}

  /**
   * A part of the address, of the query, or a header.
   *
   * @param place 'in the address', 'query', 'header'
   * @param type 'text', 'date', 'list of text'
   */
  public record Parameter(
      String name, String place, String type, boolean required, String description) {}

  /**
   * What is sent.
   *
   * @param kind its media type
   * @param shape null where it has none of its own
   * @param parts of such a body, in the order in which they are sent
   * @param example a whole body as JSON; empty where there is none
   */
  public record Body(String kind, @Nullable ShapeLink shape, List<Field> parts, String example) {}

  /**
   * What comes back.
   *
   * @param kind its media type; empty where nothing is said
   * @param example a whole body as JSON; empty where there is none
   */
  public record Answer(
      String status, String description, String kind, @Nullable ShapeLink shape, String example) {}

  /** The way to a shape on the same page. */
  public record ShapeLink(String name, String id) {}

  /** The shape of a body or of a part of one. */
  public record Shape(String name, String id, String description, List<Field> fields) {}

  /**
   * A field.
   *
   * @param shape of the field, or of the items of its list; null for plain values
   */
  public record Field(
      String name,
      String type,
      @Nullable ShapeLink shape,
      boolean mayBeNull,
      String description,
      String example) {}
}
