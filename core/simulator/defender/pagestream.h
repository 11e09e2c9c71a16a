#pragma once

#include "core/simulator/http/httpmessage.h"
#include "core/simulator/http/jsonappender.h"

#include <functional>
#include <memory>
#include <QMap>

namespace Trustgauge::Simulator {

//! Writes rows of one unit (a device, or an entry of the catalogue): those in [first, first + most), counted over the rows
//! that pass the request's filter. Gives how many such rows the unit has. \a lastOfPage tells that nothing
//! follows the last of them on this page. With \a most 0 it only counts.
using UnitWriter = std::function<qint64(JsonAppender &json, int unit, qint64 first, qint64 most, bool lastOfPage)>;

//! Which unit some row belongs to, remembered for the ends of pages, so that reading all pages costs linear time.
using PageMarks = QMap<qint64, int>;

//! A page of rows that come from units in order.
struct PageStream
{
    QByteArray context; //!< the value of @odata.context
    int units = 0;
    UnitWriter write;
    bool oneRowEach = false; //!< every unit has exactly one row
    qint64 skip = 0;
    qint64 top = 0;
    qint64 count = -1;                               //!< @odata.count, -1: not asked for
    qint64 repeatLast = 0;                           //!< the next page begins so many rows before this one ended
    std::function<QByteArray(qint64 nextSkip)> link; //!< the address of the next page; null or empty: none is named
    bool linkToNothing = false;                      //!< also where no row follows, unless this page is empty itself
    std::shared_ptr<PageMarks> marks;
    qint64 padding = 0; //!< white space after the rows
};

//! Streams the page in parts, without holding more than one of them.
BodyProducer streamPage(PageStream page);

//! How many rows there are in all.
qint64 countRows(int units, const UnitWriter &write);

} // namespace Trustgauge::Simulator
