using System.Diagnostics.CodeAnalysis;
using HerSys.Japan;
using static HerSys.Cases.Statuses.CaseStatusGroup;

namespace HerSys.Cases.Statuses;

/// <summary>The catalogue of current statuses (現在のステータス), domain.md 2.2.</summary>
public static class CaseStatuses
{
    /// <summary>All statuses in the order of their codes, which is the order of lists.</summary>
    public static IReadOnlyList<CaseStatus> All { get; } =
    [
        Open("01", "検査結果待ち", "Waiting for test result", BeforeDiagnosis),
        Open("02", "濃厚接触者(健康観察中)", "Close contact under observation", BeforeDiagnosis),
        Open("03", "陰性/対象外", "Negative or not a case", NotACase),
        Open("10", "療養先調整中", "Place being arranged", Awaiting),
        Open("11", "入院調整中", "Admission being arranged", Awaiting),
        Open("12", "宿泊療養調整中", "Hotel being arranged", Awaiting),
        Open("20", "入院中", "In hospital", Isolating, PlaceKind.Hospital),
        Open("21", "入院中(重症)", "In hospital, severe", Isolating, PlaceKind.Hospital),
        Open("22", "転院調整中", "In hospital, transfer being arranged", Isolating, PlaceKind.Hospital),
        Open("30", "宿泊療養中", "In a hotel", Isolating, PlaceKind.Hotel),
        Open("40", "自宅療養中", "At home", Isolating, PlaceKind.Home),
        Open("41", "社会福祉施設等療養中", "In a care facility", Isolating, PlaceKind.CareFacility),
        Final("50", "退院", "Discharged from hospital", Released, PlaceKind.Hospital),
        Final("51", "宿泊療養解除", "Released from hotel", Released, PlaceKind.Hotel),
        Final("52", "自宅療養解除", "Released from home isolation", Released, PlaceKind.Home),
        Final("53", "施設内療養解除", "Released in care facility", Released, PlaceKind.CareFacility),
        Final("60", "死亡", "Died", Died),
        Open("70", "管轄外へ移管", "Transferred to another government", Elsewhere),
        Final("71", "発生届取下げ", "Notification withdrawn", Withdrawn),
        Open("99", "不明", "Unknown", Unknown),
    ];

    /// <summary>Finds a status by its code.</summary>
    public static bool TryGet(string? code, [NotNullWhen(true)] out CaseStatus? status)
    {
        status = All.FirstOrDefault(candidate => candidate.Code == code);
        return status is not null;
    }

    /// <summary>The status of a code that is known to exist.</summary>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static CaseStatus Get(string code) =>
        TryGet(code, out var status) ? status : throw new ArgumentException($"There is no status '{code}'.", nameof(code));

    /// <summary>The status that ends isolation in a kind of place; without a place, that of home (自宅療養解除).</summary>
    public static CaseStatus ReleaseFrom(PlaceKind place)
    {
        var from = place == PlaceKind.None ? PlaceKind.Home : place;
        return All.First(status => status.Group == Released && status.Place == from);
    }

    private static CaseStatus Open(
        string code, string ja, string en, CaseStatusGroup group, PlaceKind place = PlaceKind.None) =>
        new(code, new BilingualText(ja, en), group, place, IsTerminal: false);

    private static CaseStatus Final(
        string code, string ja, string en, CaseStatusGroup group, PlaceKind place = PlaceKind.None) =>
        new(code, new BilingualText(ja, en), group, place, IsTerminal: true);
}
