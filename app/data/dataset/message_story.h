#pragma once

#include "data/dataset/story.h"

namespace data {

class StoryWords;

// What was written to and by the people of a story: requests, mails, texts; and when they signed in.
class MessageStory final
{
public:
    // Both outlive it.
    MessageStory(const Story& story, const StoryWords& words);

    void write();

private:
    void addRequests();
    void addRequest(const QJsonObject& object);
    void addMails();
    void addTexts();
    void addSignIns();

    const Story& m_story;
    const StoryWords& m_words;
};

} // namespace data
