// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

class QgsFeatureSource;

namespace lacuna
{

/// A number of a report that the same number of an earlier report can be set beside.
struct RunFigure
{
  enum class Kind
  {
    Count,
    Share,  ///< 0 to 1
    Amount, ///< money, estimates: not to the last digit
    Ratio   ///< three decimals
  };
  QString id;    ///< never translated
  QString label; ///< in the user's language
  Kind kind = Kind::Count;
  double value = 0; ///< NaN: not known

  QString shown() const;
  /// value less than, signed, in words of the user's language.
  QString changeSince( double then ) const;
};

/// What a run was given. The figures of two runs can be compared where their choices are equal; layers may differ.
struct RunSetting
{
  QString id;
  QString label;
  QString shown;  ///< in the user's language
  QString choice; ///< the same in any language; empty for a layer
};

/**
 * What a report keeps of its run for the next one, in its head: <meta name="lacuna-run" content="JSON">.
 */
class RunRecord
{
  Q_DECLARE_TR_FUNCTIONS( RunRecord )
public:
  RunRecord() = default;
  /// Of today. The first figure added is the one people ask for.
  explicit RunRecord( const QString &algorithm );

  void count( const QString &id, const QString &label, std::size_t value );
  void add( const QString &id, const QString &label, RunFigure::Kind kind, double value );
  /// A figure of one zone.
  void addPlace( const QString &name, double value ) { mPlaces << qMakePair( name, value ); }
  void layer( const QString &id, const QString &label, const QString &shown )
  {
    mSettings << RunSetting { id, label, shown, {} };
  }
  /// With its CRS.
  void layer( const QString &id, const QString &label, const QString &name, const QgsFeatureSource &source );
  void choice( const QString &id, const QString &label, const QString &shown, const QString &value )
  {
    mSettings << RunSetting { id, label, shown, value };
  }
  void choice( const QString &id, const QString &label, const QString &shown, double value );
  /// The version of the rule the figures were made by; records without one are of version 1.
  void rule( const QString &label, int version )
  {
    choice( RULE, label, QString::number( version ), QString::number( version ) );
  }
  QString rule() const
  {
    const RunSetting *found = setting( RULE );
    return found ? found->choice : QStringLiteral( "1" );
  }

  QString algorithm() const { return mAlgorithm; }
  QDate made() const { return mMade; }
  const QList<RunFigure> &figures() const { return mFigures; }
  const QList<QPair<QString, double>> &places() const { return mPlaces; }
  const QList<RunSetting> &settings() const { return mSettings; }
  /// The figure of this id, if there is one and it is known.
  std::optional<double> figure( const QString &id ) const;
  const RunSetting *setting( const QString &id ) const;

  QString json() const;
  /// The record in the file of a report. \throws QgsProcessingException that says why it is of no use for a report of
  /// this algorithm
  static RunRecord read( const QString &file, const QString &algorithm );

private:
  inline static const QString RULE = QStringLiteral( "RULE" );
  QString mAlgorithm;
  QDate mMade;
  QList<RunFigure> mFigures;
  QList<QPair<QString, double>> mPlaces;
  QList<RunSetting> mSettings;
};

} // namespace lacuna
