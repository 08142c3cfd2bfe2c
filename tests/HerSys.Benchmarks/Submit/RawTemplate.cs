using System.Data.Common;
using System.Globalization;

namespace HerSys.Benchmarks.Submit;

/// <summary>
/// The rows of one notification, read from the tables in which the platform wrote them. Made new for each request of the
/// baseline: other ids and numbers, the same bytes otherwise. Search pieces are written by the tables' own triggers.
/// </summary>
internal sealed class RawTemplate
{
    private static readonly string[] Tables =
        ["Persons", "Cases", "CaseStatusEntries", "CaseListItems", "Notifications", "NotificationRevisions", "NotificationEvents", "AuditEntries"];

    private readonly IReadOnlyList<RawRow> rows;
    private readonly IReadOnlySet<string> own;
    private readonly string hersysId;

    private RawTemplate(IReadOnlyList<RawRow> rows, IReadOnlySet<string> own, string hersysId)
    {
        this.rows = rows;
        this.own = own;
        this.hersysId = hersysId;
    }

    /// <summary>The rows as they are.</summary>
    public IReadOnlyList<RawRow> Rows => rows;

    /// <summary>Reads them from a tenant in which exactly one notification was filed.</summary>
    public static async Task<RawTemplate> ReadAsync(DbConnection connection, string tenantId)
    {
        var read = new List<RawRow>();
        foreach (var table in Tables)
        {
            await using var command = connection.CreateCommand();
            var isLedger = table == "AuditEntries";
            command.CommandText = $"SELECT * FROM \"{table}\" WHERE \"TenantId\" = '{tenantId}'{(isLedger ? " AND \"PersonId\" IS NOT NULL" : "")}";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                var columns = Enumerable.Range(0, reader.FieldCount).Where(index => !(isLedger && reader.GetName(index) == "Id")).ToList();
                read.Add(new RawRow(table, [.. columns.Select(reader.GetName)], [.. columns.Select(index => reader.IsDBNull(index) ? null : reader.GetValue(index))]));
            }
        }

        var ids = read.Where(row => row.Table != "AuditEntries").Select(row => Text(row.Values[Index(row, "Id")])).Append(Text(Value(read, "NotificationRevisions", "FormKey"))).ToHashSet(StringComparer.Ordinal);
        return new RawTemplate(read, ids, Text(Value(read, "Cases", "HerSysId")));
    }

    /// <summary>The values of all rows in order, with ids of their own.</summary>
    public object[] Values(long number)
    {
        var renamed = own.ToDictionary(id => id, _ => Guid.CreateVersion7(), StringComparer.Ordinal);
        var id = string.Create(CultureInfo.InvariantCulture, $"{number:0000000000}");
        return [.. rows.SelectMany(row => row.Values).Select(value => Renew(value, renamed, id) ?? DBNull.Value)];
    }

    private object? Renew(object? value, Dictionary<string, Guid> renamed, string id) => value switch
    {
        Guid guid => renamed.TryGetValue(guid.ToString(), out var other) ? other : guid,
        string text when renamed.TryGetValue(text.ToLowerInvariant(), out var other) => char.IsUpper(text.FirstOrDefault(char.IsLetter)) ? other.ToString().ToUpperInvariant() : other.ToString(),
        string text => text.Replace(hersysId, id, StringComparison.Ordinal),
        _ => value,
    };

    private static object? Value(IEnumerable<RawRow> rows, string table, string column)
    {
        var row = rows.First(candidate => candidate.Table == table);
        return row.Values[Index(row, column)];
    }

    private static int Index(RawRow row, string column) => row.Columns.ToList().IndexOf(column);

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture)!.ToLowerInvariant();
}
