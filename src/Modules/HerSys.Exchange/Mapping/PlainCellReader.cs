using HerSys.Cases.Statuses;
using HerSys.Exchange.Profiles;
using HerSys.Japan;

namespace HerSys.Exchange.Mapping;

/// <summary>Reads a value that no list names, as its target demands.</summary>
internal sealed class PlainCellReader(ColumnTarget target, DayReader days)
{
    internal CellReading Read(string cell)
    {
        var text = JapaneseText.Normalize(cell);
        if (TargetValues.IsDay(target))
        {
            return days.Read(text);
        }

        return target switch
        {
            ColumnTarget.Status => ReadStatus(text),
            ColumnTarget.Municipality => ReadMunicipality(text),
            _ => ReadText(text),
        };
    }

    private static CellReading ReadStatus(string text) => StatusAliases.TryResolve(text, out var code)
        ? CellReading.Of(code)
        : CellReading.Refuse(
            $"ステータス「{CellText.Quote(text)}」の意味が分かりません。対応表に読みかえを加えてください。",
            $"The meaning of the status '{CellText.Quote(text)}' is not known. Add it to the profile.");

    private static CellReading ReadMunicipality(string text) =>
        MunicipalityCode.TryParseRestoringLeadingZero(text, out var code)
            ? CellReading.Of(code.Value)
            : CellReading.Refuse(
                $"全国地方公共団体コード「{CellText.Quote(text)}」が正しくありません。検査数字を含む6けたで書いてください。",
                $"The local government code '{CellText.Quote(text)}' is not valid. Write six digits including the check digit.");

    private CellReading ReadText(string text)
    {
        var longest = TargetValues.LongestOf(target);
        return text.Length <= longest
            ? CellReading.Of(text)
            : CellReading.Refuse(
                $"{longest}文字より長いので取り込めません。列がずれていないか確かめてください。",
                $"Longer than {longest} characters. Check whether columns have shifted.");
    }
}
