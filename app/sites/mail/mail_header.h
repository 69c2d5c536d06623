#pragma once

#include <QWidget>

class QLineEdit;

namespace kit {
class FlexBox;
class SearchField;
} // namespace kit

namespace sites::mail {

// The top of every page: the site's name, the search, whose mailbox it is.
class MailHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit MailHeader(QWidget* parent = nullptr);

    void setOwner(const QString& name);
    void setWords(const QString& words); // what the search shows; tells nobody
    QString words() const;
    void focusSearch();
    void retranslate();

Q_SIGNALS:
    void homeAsked();
    void searched(const QString& words); // while typing
    void searchGiven(const QString& words); // Enter

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    class Name;
    class Owner;

    kit::FlexBox* m_row = nullptr;
    Name* m_name = nullptr;
    kit::SearchField* m_search = nullptr;
    Owner* m_owner = nullptr;
};

} // namespace sites::mail
