namespace HerSys.Benchmarks.Submit;

/// <summary>A row as the platform wrote it for one notification.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Columns">Names of its columns, generated ones left out.</param>
/// <param name="Values">Their values.</param>
internal sealed record RawRow(string Table, IReadOnlyList<string> Columns, IReadOnlyList<object?> Values)
{
    /// <summary>The statement that writes such a row; its parameters are @p0, @p1 ... from a number on.</summary>
    public string Insert(int first) =>
        $"INSERT INTO \"{Table}\" ({string.Join(", ", Columns.Select(column => $"\"{column}\""))}) VALUES ({string.Join(", ", Columns.Select((_, index) => $"@p{first + index}"))})";
}
