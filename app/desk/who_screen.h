#pragma once

#include "core/classroom/learner.h"

#include <QList>
#include <QWidget>

#include <memory>

namespace services {
class LearnerService;
}

namespace desk {

namespace Ui {
class WhoScreen;
}

class PersonTile;

// Screen 01: « Bonjour, qui êtes-vous ? ». Twelve first names a page; more make a second page, never smaller
// tiles.
class WhoScreen final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kPerPage = 12;

    explicit WhoScreen(services::LearnerService& learners, QWidget* parent = nullptr);
    ~WhoScreen() override;

    void refresh(); // asks the service again
    void takeFocus(); // on the first tile, or on the trainer's button

Q_SIGNALS:
    void chosen(const core::Learner& learner);
    void trainerClicked();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int pageCount() const;
    int columns() const; // six, or as many as have room
    void fillPage();
    void placeTiles();
    void turnPage(int by);
    void move(int key);

    std::unique_ptr<Ui::WhoScreen> m_ui;
    services::LearnerService& m_learners;
    QList<core::Learner> m_people;
    QList<PersonTile*> m_tiles;
    int m_page = 0;
    int m_columns = 0;
};

} // namespace desk
