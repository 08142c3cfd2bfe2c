namespace HerSys.Users.Services.Reshuffles;

/// <summary>A line of the file as it stands there.</summary>
/// <param name="Number">Row as a spreadsheet counts, the headers being row 1.</param>
/// <param name="Cells">Cells by column of <see cref="ReshuffleColumns"/>; a column that the file lacks is missing here too.</param>
/// <param name="Problem">Why the line cannot be cut into cells.</param>
internal sealed record ReshuffleRow(int Number, IReadOnlyDictionary<string, string> Cells, ReshuffleProblem? Problem = null)
{
    /// <summary>The cell of a column, without spaces around it; empty when there is none.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, "");
}
