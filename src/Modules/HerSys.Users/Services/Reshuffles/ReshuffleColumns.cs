using HerSys.Japan;

namespace HerSys.Users.Services.Reshuffles;

/// <summary>The columns of the file, and what people call them.</summary>
public static class ReshuffleColumns
{
    /// <summary>What the line says, see <see cref="ReshuffleKind"/>.</summary>
    public const string Kind = "異動区分";

    /// <summary>The ID.</summary>
    public const string UserName = "利用者ID";

    /// <summary>The name.</summary>
    public const string DisplayName = "氏名";

    /// <summary>The name in kana.</summary>
    public const string Kana = "フリガナ";

    /// <summary>Code or name of the organisation.</summary>
    public const string Organisation = "組織";

    /// <summary>The role.</summary>
    public const string Role = "役割";

    /// <summary>First day.</summary>
    public const string From = "開始日";

    /// <summary>Last day.</summary>
    public const string Until = "終了日";

    /// <summary>All, in the order of the template.</summary>
    public static IReadOnlyList<string> All { get; } = [Kind, UserName, DisplayName, Kana, Organisation, Role, From, Until];

    /// <summary>The column that a header means; null for one that is passed over.</summary>
    public static string? Of(string header)
    {
        var key = JapaneseText.SearchKey(header);
        return All.FirstOrDefault(column => NamesOf(column).Any(name => JapaneseText.SearchKey(name) == key));
    }

    private static IEnumerable<string> NamesOf(string column) => column switch
    {
        Kind => [Kind, "区分", "Change"],
        UserName => [UserName, "ID", "ユーザーID", "User ID"],
        DisplayName => [DisplayName, "名前", "Name"],
        Kana => [Kana, "カナ", "氏名カナ", "Kana"],
        Organisation => [Organisation, "所属", "組織コード", "Organisation"],
        Role => [Role, "Role"],
        From => [From, "始まりの日", "From"],
        Until => [Until, "終わりの日", "Until"],
        _ => [column],
    };
}
