using HerSys.Platform.Security;

namespace HerSys.Demonstration.FirstPage;

/// <summary>The roles of the first page, those first in which the main job is done.</summary>
internal static class RoleCards
{
    /// <summary>The role to begin with.</summary>
    public const string Begin = RoleNames.HealthCenterStaff;

    /// <summary>How many cards of a tenant stand open; the others are one click away.</summary>
    public const int Open = 4;

    private static readonly RoleCard[] All =
    [
        Make(RoleNames.Operator, "building", "運営者として入る", "Enter as operator", "自治体の一覧、機能、状態", "Governments, features, states"),
        Make(RoleNames.HealthCenterStaff, "pulse", "保健師として入る", "Enter as public-health nurse", "発生届の受け取りと、療養する人の記録", "Receive notifications, follow people in isolation"),
        Make(RoleNames.HealthCenterDirector, "check", "保健所長として入る", "Enter as health-center director", "療養解除の決定", "Decide on the end of isolation"),
        Make(RoleNames.Doctor, "doctor", "医師として入る", "Enter as doctor", "発生届を書き、その後の経過を見る", "Write notifications and follow the course"),
        Make(RoleNames.TenantAdministrator, "gear", "システム管理者として入る", "Enter as administrator", "利用者、組織、機能、画面", "People, organisations, features, screens"),
        Make(RoleNames.Clerk, "form", "医療事務として入る", "Enter as clerk", "医師に代わって発生届を入力する", "Type notifications for the doctor"),
        Make(RoleNames.WardStaff, "bed", "病棟の職員として入る", "Enter as ward staff", "入院している人のステータス", "Status of in-patients"),
        Make(RoleNames.PrefectureOfficer, "columns", "県の入院調整の担当として入る", "Enter as prefecture officer", "県内の人と療養先", "People and places of the prefecture"),
        Make(RoleNames.HotelNurse, "hotel", "宿泊施設の看護師として入る", "Enter as hotel nurse", "入所している人と、これから来る人", "Residents and arrivals"),
        Make(RoleNames.HotelOffice, "list", "宿泊施設の事務局として入る", "Enter as hotel office", "部屋と期間だけが見える画面", "Rooms and dates only"),
        Make(RoleNames.Contractor, "phone", "委託先の電話担当として入る", "Enter as contractor", "割り当てられた人だけの一覧", "Only the people assigned"),
        Make(RoleNames.InstitutionManager, "people", "システム利用管理者として入る", "Enter as institution manager", "自分の医療機関の利用者", "People of the own institution"),
        Make(RoleNames.PublicHealthInstitute, "search", "衛生研究所の担当として入る", "Enter as public-health institute", "名前を伏せた記録", "Records without names"),
        Make(RoleNames.NationalOfficer, "globe", "国の担当として入る", "Enter as national officer", "名前を伏せた記録", "Records without names"),
        Make(RoleNames.Auditor, "shield", "監査の担当として入る", "Enter as auditor", "だれが何を見たかの記録", "Who looked at what"),
        Make(RoleNames.Trainer, "book", "研修の担当として入る", "Enter as trainer", "研修の準備", "Preparation of training"),
    ];

    /// <summary>The card of a role; null for a role that the demonstration does not show.</summary>
    public static RoleCard? Find(string role) => Array.Find(All, card => card.Role == role);

    /// <summary>Position of a role among the cards.</summary>
    public static int OrderOf(string role) => Array.FindIndex(All, card => card.Role == role);

    private static RoleCard Make(string role, string icon, string enterJa, string enterEn, string doesJa, string doesEn) =>
        new(role, icon, new(enterJa, enterEn), new(doesJa, doesEn));
}
