#pragma once

#include "core/classroom/hard_word.h"

#include <QStringList>
#include <QWidget>

namespace kit {
class FlexBox;
class IconLabel;
} // namespace kit

namespace coach::overlay {

// The hard words of a step, each a button that says what it means.
class HardWordRow final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype kMost = 2; // more would be one text more to read

    explicit HardWordRow(QWidget* parent = nullptr);

    // The first ones; nothing shows when there are none. What is explained stays while the words are the
    // same.
    void show(const QList<core::HardWord>& words);
    bool hasWords() const { return !m_shown.isEmpty(); }

private:
    void explain(const QString& word, const QString& meaning);

    kit::FlexBox* m_words = nullptr;
    kit::IconLabel* m_meaning = nullptr;
    QStringList m_shown;
    QString m_explained;
};

} // namespace coach::overlay
