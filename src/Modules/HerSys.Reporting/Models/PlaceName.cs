namespace HerSys.Reporting.Models;

/// <summary>A municipality by the name that addresses begin with.</summary>
/// <param name="Name">For example 那覇市, without the prefecture.</param>
/// <param name="Code">全国地方公共団体コード of six digits.</param>
public sealed record PlaceName(string Name, string Code);
