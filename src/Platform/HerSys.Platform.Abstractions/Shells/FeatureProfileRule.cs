namespace HerSys.Platform.Shells;

/// <summary>One rule of a feature profile.</summary>
/// <param name="Include">True allows, false forbids.</param>
/// <param name="Pattern">A feature id, in which <c>*</c> stands for any characters and <c>?</c> for one.</param>
public sealed record FeatureProfileRule(bool Include, string Pattern);
