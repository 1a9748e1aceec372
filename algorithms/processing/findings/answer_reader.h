// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "answer_file.h"
#include "answer_form.h"
#include "finding_row.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>

namespace lacuna
{

struct AnswerOptions
{
  QString format = QStringLiteral( "auto" );
  QString idField; ///< what the id of a gap is called beside gap_id
  AnswerForm form;
  VoteRule votes;
  bool ruinCounts = false;
  bool keepPersons = false;
};

/// Makes findings of the rows of one file.
class AnswerReader
{
  Q_DECLARE_TR_FUNCTIONS( AnswerReader )
public:
  /// \throws QgsProcessingException where the format is not known, or is another than the one asked for
  AnswerReader( const AnswerFile &file, const AnswerOptions &options );

  static QStringList formats();
  /// maproulette, mapswipe, yes_maybe, hot_tm, kobo, odk, scee or review
  const QString &format() const { return mFormat; }
  FindingRow read( const AnswerRow &row ) const;

private:
  QString recognized() const;
  QString guess() const;
  int column( std::initializer_list<const char *> names ) const;
  QString cell( const AnswerRow &row, int column ) const { return row.cells.value( column ).trimmed(); }
  QString cell( const AnswerRow &row, std::initializer_list<const char *> names ) const
  {
    return cell( row, column( names ) );
  }
  QString heading( int column ) const { return mNames.value( column ); }
  FindingRow ofMapRoulette( const AnswerRow &row ) const;
  FindingRow ofMapSwipe( const AnswerRow &row ) const;
  FindingRow ofVisit( const AnswerRow &row ) const;
  FindingRow ofScee( const AnswerRow &row ) const;
  FindingRow ofReview( const AnswerRow &row ) const;
  void takeIds( const AnswerRow &row, FindingRow &finding ) const;

  const AnswerFile &mFile;
  const AnswerOptions &mOptions;
  QStringList mNames; // of the columns, without their groups and translations
  QString mFormat;
};

} // namespace lacuna
