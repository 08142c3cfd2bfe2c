namespace HerSys.Demonstration;

/// <summary>Where the synthetic people of a tenant live. The towns do not exist.</summary>
/// <param name="MunicipalityCode">全国地方公共団体コード of their location.</param>
/// <param name="Name">Name of that municipality.</param>
/// <param name="PostalCode">The municipality's postal code for places that are not listed.</param>
/// <param name="Towns">Municipality and town, before the block.</param>
internal sealed record DemonstrationArea(string MunicipalityCode, string Name, string PostalCode, IReadOnlyList<string> Towns);
