#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

//! The faults of a value against a JSON Schema. Supports only the keywords that our schemas use (type, const, enum,
//! required, properties, additionalProperties, items, pattern, minLength, minimum, maximum, anyOf); an unknown keyword
//! is a fault, so that nothing passes unchecked.
[[nodiscard]] QStringList schemaFaults(const QJsonObject &schema, const QJsonValue &value, const QString &path = {});
