#pragma once

#include "core/base/calltally.h"
#include "ui/models/rowtable.h"

namespace Trustgauge {

//! The program's calls by endpoint and outcome.
class CallModel : public RowTable<CallCount>
{
    Q_OBJECT

public:
    enum Column : int { Endpoint, Outcome, Calls, Mean, Last };
    enum Role { FailedRole = Qt::UserRole + 40 }; //!< bool: no answer, or one that is no success

    explicit CallModel(QObject *parent = nullptr);

    //! Shows those whose endpoint or outcome has all of the words.
    void setCounts(const QList<CallCount> &counts, const QString &words);
    //! All rows as text, separated by tabs, with a header line.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const CallCount &row) const override { return row.endpoint + u'\n' + row.outcome; }
};

} // namespace Trustgauge
