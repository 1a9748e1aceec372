// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsprocessingmodelalgorithm.h>

#include <QCoreApplication>

namespace lacuna
{

/**
 * A chain of algorithms as a Processing model that comes with the plugin, in the user's language.
 *
 * Built anew for every instance. Its steps must be known to the registry before: the provider adds models last, and
 * only once it is registered itself. Subclasses name it and call input() and step() in their constructor, then
 * finish().
 */
class ShippedModel : public QgsProcessingModelAlgorithm
{
  Q_DECLARE_TR_FUNCTIONS( ShippedModel )
public:
  QString name() const override { return mId; }
  QString displayName() const override { return mTitle; }
  QStringList tags() const override;
  QString group() const override;
  QString groupId() const override;
  QString shortDescription() const override { return mAbout; }
  QString shortHelpString() const override { return mHelp; }
  QString helpUrl() const override;
  QIcon icon() const override;
  QString svgIconPath() const override;
  /// QGIS's checks, and no result of a step lies over what any step reads.
  bool checkParameterValues( const QVariantMap &parameters, QgsProcessingContext &context, QString *message = nullptr )
    const override;

protected:
  /// What a later step would refuse, as a sentence before the first; empty: nothing.
  virtual QString problemWith( const QVariantMap &parameters, QgsProcessingContext &context ) const;
  QVariantMap processAlgorithm(
    const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
  ) override;

  using Sources = QList<QgsProcessingModelChildParameterSource>;
  /// A result of a step that the user gets: its name in the model, what it is called, and its name in the step.
  struct Result
  {
    QString name;
    QString description;
    QString of;
    bool mandatory = true;
  };

  ShippedModel( const QString &id, const QString &title, const QString &about, const QString &help );

  void input( QgsProcessingParameterDefinition *parameter );
  void step(
    const QString &id, const QString &algorithm, const QString &description, const QMap<QString, Sources> &inputs,
    const QList<Result> &results = {}
  );
  /// What expressions call a result of a step: QGIS makes it of the step's description.
  static QString variableOf( QString description, const QString &output );
  /// Says that a step waits for another whose results it does not take; branch: and is left out where that one finds
  /// its condition false.
  void after( const QString &step, const QString &other, const QString &branch = {} );
  /// A step that looks at a condition, which has the name of the step as a branch.
  void branch( const QString &id, const QString &description, const QString &condition );
  /// Gives the results the names and words of step(): a model of QGIS makes names out of descriptions, which are
  /// translated here.
  void finish();

  /// A layer of polygons the user chooses; roles: see LayerRole::wanting().
  void polygons( const QString &name, const QString &description, const QStringList &roles );

  /// The earlier report that the model's is compared with.
  void comparison();

  /// The last step: one page of what the others found, as COMBINED_REPORT. It is made whether a place is given for it
  /// or not.
  void combinedReport( const QMap<QString, Sources> &inputs );

  static Sources from( const QString &input );
  static Sources from( const QString &step, const QString &output );
  static Sources value( const QVariant &value );
  static Sources expression( const QString &text );

private:
  QString mId;
  QString mTitle;
  QString mAbout;
  QString mHelp;
  QMap<QString, QString> mDescriptions; // by the lower-case name QGIS makes: what it is called
};

} // namespace lacuna
