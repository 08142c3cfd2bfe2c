using HerSys.Cases.Contracts;

namespace HerSys.Cases.Services.Columns;

/// <summary>The columns of cases and those that other modules bring.</summary>
internal sealed class ColumnBook(IEnumerable<ICaseColumnSource> sources)
{
    private const int MostAtOnce = 1000;
    private static readonly Dictionary<Guid, IReadOnlyDictionary<string, string>> Nothing = [];

    /// <summary>All that a reader of a level may choose from.</summary>
    public async Task<IReadOnlyList<ListColumn>> ForAsync(CaseDetailLevel level, CancellationToken cancellationToken)
    {
        var columns = new List<ListColumn>(CaseColumns.For(level));
        if (level == CaseDetailLevel.Full)
        {
            foreach (var source in sources)
            {
                columns.AddRange((await source.ListAsync(cancellationToken)).Select(Brought));
            }
        }

        return columns;
    }

    /// <summary>The values of columns that other modules bring, for cases that the reader sees in full.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> ReadAsync(
        IReadOnlyCollection<Guid> caseIds, IEnumerable<ListColumn> columns, CancellationToken cancellationToken)
    {
        string[] codes = [.. columns.Where(column => column.IsBrought).Select(column => column.Key)];
        if (codes.Length == 0 || caseIds.Count == 0)
        {
            return Nothing;
        }

        var found = new Dictionary<Guid, Dictionary<string, string>>();
        foreach (var source in sources)
        {
            foreach (var batch in caseIds.Chunk(MostAtOnce))
            {
                Add(found, await source.ReadAsync(batch, codes, cancellationToken));
            }
        }

        return found.ToDictionary(pair => pair.Key, pair => (IReadOnlyDictionary<string, string>)pair.Value);
    }

    private static void Add(
        Dictionary<Guid, Dictionary<string, string>> found, IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>> more)
    {
        foreach (var (caseId, values) in more)
        {
            var known = found.TryGetValue(caseId, out var before) ? before : found[caseId] = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (code, value) in values)
            {
                known[code] = value;
            }
        }
    }

    private static ListColumn Brought(CaseColumn column) =>
        new(column.Code, column.Label, ColumnAudience.Full, (row, context) => context.Brought(row.CaseId, column.Code)) { IsBrought = true };
}
