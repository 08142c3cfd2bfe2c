using HerSys.Exchange.Contracts;
using HerSys.Exchange.Mapping;
using HerSys.Exchange.Profiles;

namespace HerSys.Exchange.Reading;

/// <summary>Where the columns of a profile stand in a file; headers may drift (居住地, 患者_居住地).</summary>
internal sealed class HeaderMap
{
    private readonly string[] _headers;
    private readonly Dictionary<string, int> _indexes = [];

    internal HeaderMap(string[] headers)
    {
        _headers = headers;
        for (var index = 0; index < headers.Length; index++)
        {
            _indexes.TryAdd(CellText.Key(headers[index]), index);
        }
    }

    internal int Count => _headers.Length;

    internal bool Has(ProfileColumn column) => IndexOf(column) >= 0;

    /// <summary>The place of a column; -1 if the file has none.</summary>
    internal int IndexOf(ProfileColumn column)
    {
        foreach (var header in column.Headers)
        {
            if (_indexes.TryGetValue(CellText.Key(header), out var index))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The header as the file writes it.</summary>
    internal string NameOf(ProfileColumn column) => CellText.Quote(_headers[IndexOf(column)]);

    /// <exception cref="ImportRefusedException">The file lacks a column that the profile requires.</exception>
    internal void Require(ImportProfile profile)
    {
        var missing = profile.Columns.Where(column => column.Required && !Has(column)).Select(column => column.Headers[0]).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var found = string.Join("、", _headers.Take(20).Select(CellText.Quote));
        throw ImportRefusedException.Because(
            $"必要な列がありません: {string.Join("、", missing)}。ファイルの見出し: {found}。対応表の選び方か、ファイルの1行目を確かめてください。",
            $"Columns are missing: {string.Join(", ", missing)}. Headers in the file: {found}. Check the chosen profile or the first row of the file.");
    }
}
