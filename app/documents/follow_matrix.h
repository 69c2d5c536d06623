#pragma once

#include "documents/document.h"

#include <QCoreApplication>
#include <QStringList>

namespace documents {

// The follow-up of a group on paper: learners by exercises, the numbers of the exercises explained below.
struct FollowMatrix
{
    struct Row
    {
        QString name; // a first name, or « Personne 3 »
        QStringList cells; // as many as exercises, short: « Fait », « 3/5 »; two lines at most
    };

    QString title; // Suivi du groupe
    QString line; // under it: the group, the moment
    QString key; // what the words of the cells mean
    QString fileName;
    QDate day;
    QStringList exercises; // their titles
    QList<Row> rows;
};

class FollowMatrixDocument final : public Document
{
    Q_DECLARE_TR_FUNCTIONS(documents::FollowMatrixDocument)

public:
    static constexpr int kExercisesOfPage = 12; // the others follow on pages of their own

    explicit FollowMatrixDocument(FollowMatrix matrix);

    QString title() const override { return m_matrix.title; }
    QString fileName() const override { return m_matrix.fileName; }
    QString source() const override { return {}; }
    QDate date() const override { return m_matrix.day; }
    int pageCount() const override { return partCount() * rowPages(); }
    void paintPage(QPainter& painter, int page) const override;
    QString text() const override;

private:
    int partCount() const; // of the exercises
    int rowsOfPage() const;
    int rowPages() const;

    FollowMatrix m_matrix;
};

} // namespace documents
