namespace HerSys.Exchange.Contracts;

/// <summary>How far an import (取り込み) is.</summary>
/// <param name="Done">Rows that are settled.</param>
/// <param name="Total">Rows of the file.</param>
public sealed record ImportProgress(int Done, int Total);
