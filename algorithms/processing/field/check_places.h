// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "check_form.h"
#include "crowd_gaps.h"
#include "lacuna/run_context.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace lacuna
{

class TaskPolygons;

/// The places that people visit, in the order of the visit, as lists and maps of their telephones take them.
class CheckPlaces
{
  Q_DECLARE_TR_FUNCTIONS( CheckPlaces )
public:
  /// The gaps must outlive it.
  explicit CheckPlaces( const CrowdGaps &gaps ) : mGaps( gaps ) {}

  /// tasks: null, or those of the gaps. \throws Canceled
  void
  order( const TaskPolygons *tasks, const QgsCoordinateTransformContext &transforms, QgsProcessingFeedback *feedback );
  /// Ids of the tasks that have places, in the order of the visit.
  const QStringList &tasks() const { return mTasks; }
  /// Places that lie in no task.
  std::size_t outside() const { return mOutside; }
  /// A list of the places. isSample: with sample_id and stratum. \throws Canceled
  PhoneFile list( FormTarget target, bool isSample, const RunContext &context ) const;
  /// What Field-TM takes as data extract: of one kind, without holes. left: how many have too few corners for that.
  /// \throws Canceled
  QByteArray features( bool isSample, std::size_t &left, QgsProcessingFeedback *feedback ) const;
  /// What Field-TM takes as area: the tasks where they are one piece that holds all places, else what lies around them
  /// all, with 30 m more. \throws QgsProcessingException where Field-TM refuses it
  QByteArray area( const QgsGeometry &tasks, QgsProcessingFeedback *feedback ) const;

  /// The largest part of a geometry in degrees, without holes, its corners rounded and each once; where they are too
  /// few, the place.
  static QgsGeometry onePart( const CrowdGap &gap );
  /// “latitude longitude 0 0;…”
  static std::string odkText( const QgsGeometry &geometry );

private:
  struct Place
  {
    std::size_t gap = 0;
    QString task; ///< empty: in none
    QString label;
  };
  QString attribute( const CrowdGap &gap, const char *field ) const;
  QgsGeometry around( const QgsGeometry &tasks, QgsProcessingFeedback *feedback ) const;

  const CrowdGaps &mGaps;
  std::vector<Place> mPlaces;
  QStringList mTasks;
  std::size_t mOutside = 0;
};

} // namespace lacuna
