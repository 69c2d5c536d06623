#pragma once

#include "documents/invoice_texts.h"
#include "documents/paper.h"

namespace documents {

// What the documents of the supplier share: the logo and title above, the warning below.

// Logo at the left, title and a small line at the right.
void paintLetterhead(Paper& paper, double top, const QString& title, const QString& line);
// Labels above values, spread over the width; gives the y under them. An over-long last value is shortened.
double paintIdentifierRow(Paper& paper, double top, const QList<LabelledText>& texts);
double identifierRowHeight();
// A rule, the supplier, « Document d’entraînement »; pageNumber may be empty.
void paintTrainingFooter(Paper& paper, const QString& pageNumber);
// Where the text above that footer must end.
double trainingFooterTop();

QString supplierLine(); // Electruc (fictif), 4998 Valbois · TVA BE 0123.456.749
QString trainingWarning(); // Document d’entraînement : ne payez rien.

} // namespace documents
