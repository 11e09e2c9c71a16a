#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

//! What of a value does not fit a JSON Schema: the part of the language that our schemas use (type, const, enum,
//! required, properties, additionalProperties, items, pattern, minLength, minimum, maximum, anyOf). A keyword that it
//! does not know is a fault, so that nothing passes unchecked.
[[nodiscard]] QStringList schemaFaults(const QJsonObject &schema, const QJsonValue &value, const QString &path = {});
