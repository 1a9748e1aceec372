// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsfields.h>

#include <QCoreApplication>
#include <QString>

class QgsVectorLayer;

namespace lacuna
{

/**
 * What people in the field are asked about a row, and the form they answer in.
 *
 * A gap gets the columns of a result with answers (found …), so that the layer that comes back can be given to Gaps by
 * zone as CHECKED as it is. A row of a sample has its columns already.
 */
class FieldAnswers
{
  Q_DECLARE_TR_FUNCTIONS( FieldAnswers )
public:
  enum class Asks
  {
    Nothing,
    Gap,
    Sample
  };
  static Asks of( const QgsFields &fields );
  /// Source fields and those that are answered. A column found of an earlier answer stays.
  static QgsFields fields( const QgsFields &source, Asks asks );
  /// Symbols by answer, words, and the form with the answers on its first page; all else cannot be changed.
  static void dress( QgsVectorLayer &layer, Asks asks );

private:
  static QgsFields ours();
  static QStringList asked( Asks asks );
  static void setWords( QgsVectorLayer &layer );
  static void setWordsOfSample( QgsVectorLayer &layer );
  static void setSymbols( QgsVectorLayer &layer );
  static void setForm( QgsVectorLayer &layer, const QStringList &asked );
};

} // namespace lacuna
