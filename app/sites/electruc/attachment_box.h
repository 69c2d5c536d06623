#pragma once

#include "browser/file_choice.h"
#include "core/files/attachment_rules.h"
#include "core/requests/request.h"

#include <QWidget>

class QVBoxLayout;

namespace kit {
class Button;
class Text;
} // namespace kit

namespace sites::electruc {

// The documents of a form (design 16): what may be sent is announced, good files wait, refused ones say why
// and take nothing with them.
class AttachmentBox final : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentBox(QWidget* parent = nullptr);

    QList<core::AttachedFile> files() const { return m_files; }
    void setFiles(const QList<core::AttachedFile>& files); // good ones
    void clear();
    // What to ask the file chooser for.
    browser::FileChoice choice() const;
    // What was chosen: the good ones wait, the others are explained.
    void add(const QList<browser::ChosenFile>& chosen);
    void retranslate();
    kit::Button* addButton() const { return m_add; }

Q_SIGNALS:
    void chooseAsked();
    void changed(); // the files that wait
    void viewAsked(const core::AttachedFile& file);
    void refused(const QString& name, const core::AttachmentRefusal& refusal);

private:
    struct Refused
    {
        QString name;
        QString why;
    };

    bool has(const browser::ChosenFile& file) const;
    void showRows();

    QList<core::AttachedFile> m_files;
    QList<Refused> m_refused;
    kit::Text* m_label = nullptr;
    kit::Text* m_help = nullptr;
    kit::Button* m_add = nullptr;
    QVBoxLayout* m_rows = nullptr;
};

} // namespace sites::electruc
