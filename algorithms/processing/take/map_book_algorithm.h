// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "base/algorithm_base.h"
#include "page_layout.h"

#include <qgsfeature.h>
#include <qgspointxy.h>

#include <QDomDocument>

#include <memory>
#include <vector>

class QgsMapLayer;
class QgsPrintLayout;

namespace lacuna
{

/// lacuna:mapbook: a page of paper for every neighbourhood or task, in one PDF.
class MapBookAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( MapBookAlgorithm )
public:
  QString name() const override;
  QString displayName() const override { return tr( "Map book" ); }
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  MapBookAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  // One page: where its feature lies in the layer, and what it is sorted by.
  struct Page
  {
    QgsFeature feature;
    QgsPointXY degrees; ///< its middle
    QString name;
    double rank = 0;
    QString key = {};
  };
  void takeCoverage( const QVariantMap &parameters, QgsProcessingContext &context );
  void takeLayers( const QVariantMap &parameters, QgsProcessingContext &context );
  void takeTemplate( const QVariantMap &parameters, QgsProcessingContext &context );
  void takeFiles( const QVariantMap &parameters, QgsProcessingContext &context );

  std::vector<Page> readPages( QgsProcessingContext &context, QgsProcessingFeedback *feedback );
  static void sortPages( std::vector<Page> &pages );
  void sayEmpty( const QStringList &empty, QgsProcessingFeedback *feedback ) const;
  PageWish wishFor( const std::vector<Page> &pages ) const;
  QString linkOf( const Page &page ) const;
  std::unique_ptr<QgsVectorLayer> layerOf( const std::vector<Page> &pages, QgsProcessingFeedback *feedback ) const;
  void makeLayout( QgsPrintLayout &layout, const PageWish &wish, QgsProcessingFeedback *feedback ) const;
  QByteArray print( QgsPrintLayout &layout, const std::vector<Page> &pages, QgsProcessingFeedback *feedback ) const;
  QByteArray
  savedLayout( PageWish wish, const QgsVectorLayer &coverage, const QgsCoordinateReferenceSystem &plane ) const;
  QString nameExpression() const;

  QString mName; // of the coverage
  QString mRole;
  QVariantMap mReference; // how a layout knows the coverage again
  std::unique_ptr<QgsProcessingFeatureSource> mSource;
  int mNameField = -1; // chosen, else found
  QString mFoundName;
  int mWithoutPage = 0; // rows
  bool mIsTask = false;
  bool mIsLarge = false; // A3
  QString mTitle, mLink;
  QString mAttribution;
  std::vector<std::unique_ptr<QgsMapLayer>> mLayers; // copies, for the thread of the run
  QDomDocument mTemplate;                            // of the user; null without
  QString mTemplateName;
  QString mFile, mLayoutFile;
};

} // namespace lacuna
