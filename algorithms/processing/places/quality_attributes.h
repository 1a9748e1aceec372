// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsattributes.h>
#include <qgsfields.h>

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>

class QgsFeature;

namespace lacuna
{

/// One attribute that objects should have: a tag, one of several (lanes|width), all of several (bridge+layer), each
/// perhaps with a value that says nothing (building≠yes).
class QualityAttribute
{
public:
  struct Part
  {
    QString key;
    QString saysNothing; ///< a value that counts as none; may be empty
    int field = -1;      ///< of the layer at hand
  };
  QualityAttribute( const QString &written, const QList<Part> &parts, bool all )
    : mWritten( written )
    , mParts( parts )
    , mAll( all )
  {}

  const QString &written() const { return mWritten; }
  /// The end of the name of its column: building_levels, lanes_or_width, bridge_and_layer.
  QString column() const;
  /// Finds its fields in a layer, as the tag or with underscores for colons. False where the layer cannot tell: none
  /// of them is there, or of all of several one is not.
  bool find( const QgsFields &fields );
  QgsAttributeList fields() const;
  /// Whether a feature has it. An empty value, fixme, and yes for building are none.
  bool isIn( const QgsFeature &feature ) const;

private:
  static bool isThere( const QgsFeature &feature, const Part &part );

  QString mWritten;
  QList<Part> mParts;
  bool mAll;
};

/// ATTRIBUTES, read.
class QualityAttributes
{
  Q_DECLARE_TR_FUNCTIONS( QualityAttributes )
public:
  static constexpr int MOST = 32; ///< of a layer

  /// Those of the contract.
  static QString usual();
  /// By layer. columns: what a layer has beside them, in lower case. \throws QgsProcessingException
  static QHash<QString, QList<QualityAttribute>>
  read( const QString &text, const QStringList &layers, const QStringList &columns );

private:
  static QualityAttribute attributeOf( const QString &written );
  static void
  requireOnce( const QList<QualityAttribute> &attributes, const QString &layer, const QStringList &columns );
};

} // namespace lacuna
