package safeguarding.lado.freedomofinformation;

import java.util.OptionalInt;
import safeguarding.contracts.lado.v1.GetInformationAnswerResponse;
import safeguarding.contracts.lado.v1.InformationCell;
import safeguarding.contracts.lado.v1.InformationDimension;
import safeguarding.contracts.lado.v1.InformationHead;
import safeguarding.contracts.lado.v1.InformationRow;
import safeguarding.contracts.lado.v1.YearCounted;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.lado.freedomofinformation.InformationAnswers.Answered;

/** What is shown of an answer, in the contract's words. A withheld count never leaves here. */
final class InformationViewGrpc {
  private InformationViewGrpc() {}

  static GetInformationAnswerResponse view(Answered answered) {
    var view = GetInformationAnswerResponse.newBuilder().setAnswer(answer(answered.answer()));
    answered.tables().forEach(table -> view.addTables(table(table)));
    return view.addAllWording(AnswerWording.of(answered)).build();
  }

  static safeguarding.contracts.lado.v1.InformationAnswer answer(InformationAnswer answer) {
    return safeguarding.contracts.lado.v1.InformationAnswer.newBuilder()
        .setAnswerId(answer.id().toString())
        .setQuestion(question(answer.question()))
        .setAnsweredAt(Wire.instant(answer.answeredAt()))
        .setAnsweredBy(answer.answeredBy())
        .setThreshold(answer.threshold())
        .build();
  }

  private static safeguarding.contracts.lado.v1.InformationQuestion question(
      InformationQuestion question) {
    return safeguarding.contracts.lado.v1.InformationQuestion.newBuilder()
        .setRequestReference(question.requestReference())
        .setReceivedOn(Wire.date(question.receivedOn()))
        .setRows(dimension(question.rows()))
        .setColumns(dimension(question.columns()))
        .setFirstYear(question.firstYear().format())
        .setLastYear(question.lastYear().format())
        .build();
  }

  private static InformationDimension dimension(Dimension dimension) {
    return WireEnum.write(InformationDimension.class, InformationGrpc.DIMENSION, dimension);
  }

  private static safeguarding.contracts.lado.v1.InformationTable table(InformationTable table) {
    var wire = safeguarding.contracts.lado.v1.InformationTable.newBuilder().setTitle(table.title());
    table
        .counted()
        .forEach((year, at) ->
            wire.addCounted(YearCounted.newBuilder().setYear(year).setCountedAt(Wire.instant(at))));
    table
        .columns()
        .forEach(column ->
            wire.addColumns(
                InformationHead.newBuilder().setKey(column.key()).setTitle(column.title())));
    table.rows().forEach(row -> wire.addRows(row(row)));
    table.totals().forEach(total -> wire.addTotals(cell(total)));
    return wire.build();
  }

  private static InformationRow row(InformationTable.Row row) {
    var wire = InformationRow.newBuilder().setKey(row.head().key()).setTitle(row.head().title());
    row.cells().forEach(cell -> wire.addCells(cell(cell)));
    row.total().ifPresent(total -> wire.setTotal(cell(total)));
    return wire.build();
  }

  private static InformationCell cell(OptionalInt count) {
    var wire = InformationCell.newBuilder();
    count.ifPresent(wire::setCount);
    return wire.build();
  }
}
