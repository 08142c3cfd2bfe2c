using HerSys.Exchange.Services.Planning;
using HerSys.Japan;

namespace HerSys.Exchange.Services.Reports;

/// <summary>What users read for an outcome.</summary>
internal static class OutcomeLabels
{
    internal static BilingualText Of(RowOutcome outcome) => outcome switch
    {
        RowOutcome.New => new("新規", "New"),
        RowOutcome.Updated => new("更新", "Updated"),
        RowOutcome.Same => new("変更なし", "Same"),
        _ => new("取り込まず", "Refused"),
    };
}
