#pragma once

#include "documents/document.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QLineEdit;

namespace browser {

// The fields over a document on which one can write: one line edit a place, named after it (ibanEdit), light
// as the paper in every theme, as large as the paper is shown.
class PaperForm final : public QObject
{
    Q_OBJECT

public:
    // sheet: what the pages are painted on, parent of the fields.
    explicit PaperForm(QWidget* sheet);

    void setDocument(const documents::Document* document); // null: no field
    bool isEmpty() const { return m_fields.isEmpty(); }
    // Puts the fields where the paper is. pageRect: of a page, in the sheet; scale: pixels of a CSS pixel.
    void place(const std::function<QRectF(int page)>& pageRect, double scale);
    QHash<QString, QString> values() const;
    bool isChanged() const; // since the document came, or since keep()
    void keep(); // what is written now is safe

Q_SIGNALS:
    void focused(const QRect& field); // in the sheet: to be made visible

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field
    {
        documents::FormInput input;
        QLineEdit* edit = nullptr;
        QString safe; // as it was kept
    };
    void add(const documents::FormInput& input);

    QWidget* m_sheet;
    QList<Field> m_fields;
    double m_scale = 0;
};

} // namespace browser
