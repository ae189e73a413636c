package safeguarding.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContractCommentsTest {
  private static final String CONTRACT =
      """
      syntax = "proto3";

      // Of the file.
      package test.v1;

      service NoteService {
        // Keeps a note.
        rpc KeepNote(KeepNoteRequest) returns (KeepNoteResponse) {
          option (access) = {
            concealed: true
          };
        }

        // Reads it.
        rpc GetNote(GetNoteRequest) returns (GetNoteResponse) {}
      }

      // What somebody wrote.
      message Note {
        string text = 1;
        // Absent when not known;
        // else with next_page_token.
        optional int32 page_size = 2;
        oneof outcome {
          // When it is done.
          Kept kept = 3;
        }

        message Kept {
          // The note's.
          string note_id = 1;
        }

        // After the nested one.
        repeated other.v1.Thing things = 4;
      }
      """;

  @Test
  void a_comment_belongs_to_what_stands_after_it_and_has_the_names_of_json() {
    var comments = new ContractComments();
    comments.read("test.v1", CONTRACT.lines().toList());

    assertThat(comments.of("test.v1.NoteService.KeepNote")).isEqualTo("Keeps a note.");
    assertThat(comments.of("test.v1.NoteService.GetNote")).isEqualTo("Reads it.");
    assertThat(comments.of("test.v1.Note")).isEqualTo("What somebody wrote.");
    assertThat(comments.of("test.v1.Note.text")).isEmpty();
    assertThat(comments.of("test.v1.Note.page_size"))
        .isEqualTo("Absent when not known; else with nextPageToken.");
    assertThat(comments.of("test.v1.Note.kept")).isEqualTo("When it is done.");
    assertThat(comments.of("test.v1.Note.Kept.note_id")).isEqualTo("The note's.");
    assertThat(comments.of("test.v1.Note.things")).isEqualTo("After the nested one.");
  }
}
