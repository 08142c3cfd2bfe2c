using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Demonstration.Stories;

namespace HerSys.Demonstration.People;

/// <summary>Makes synthetic people whose telephone, postal code and address cannot be anybody's.</summary>
/// <param name="dice">Chance.</param>
/// <param name="area">Where they live.</param>
/// <param name="firstNumber">Last four digits of the first telephone; the following people get the following numbers.</param>
internal sealed class PersonMaker(Dice dice, DemonstrationArea area, int firstNumber)
{
    private static readonly (AgeSpan Value, int Weight)[] Ages =
    [
        (new AgeSpan(0, 9), 12), (new AgeSpan(10, 19), 14), (new AgeSpan(20, 29), 17), (new AgeSpan(30, 39), 16),
        (new AgeSpan(40, 49), 13), (new AgeSpan(50, 59), 10), (new AgeSpan(60, 69), 7), (new AgeSpan(70, 79), 5),
        (new AgeSpan(80, 97), 6),
    ];

    private static readonly string[] Work = ["会社員", "看護師", "保育士", "飲食店店員", "運転手", "公務員", "販売員", "介護職員", "自営業"];

    private int made = firstNumber - 1;

    /// <summary>The next person, born so as to have an age on that day.</summary>
    public PersonDetails Next(DateOnly day)
    {
        made++;
        var isWoman = dice.Chance(51);
        var family = dice.Pick(NamePool.Families);
        var given = dice.Pick(isWoman ? NamePool.Women : NamePool.Men);
        var span = dice.Pick(Ages);
        var age = dice.Between(span.From, span.To);
        return new PersonDetails
        {
            FamilyName = family.Text,
            GivenName = given.Text,
            FamilyKana = family.Kana,
            GivenKana = given.Kana,
            Sex = isWoman ? PersonSex.Female : PersonSex.Male,
            BirthDate = day.AddYears(-age).AddDays(-dice.Between(1, 360)),
            Phone = Telephone(made),
            PostalCode = area.PostalCode,
            Address = Address(),
            Occupation = OccupationAt(age),
        };
    }

    /// <summary>090-0000-NNNN: no operator gives out numbers of this range.</summary>
    private static string Telephone(int number) => "0900000" + number.ToString("D4", CultureInfo.InvariantCulture);

    private string Address() =>
        string.Create(CultureInfo.InvariantCulture, $"{dice.Pick(area.Towns)}{dice.Between(1, 5)}丁目{dice.Between(1, 30)}番{dice.Between(1, 20)}号");

    private string OccupationAt(int age) => age switch
    {
        < 6 => "未就学児",
        < 13 => "小学生",
        < 16 => "中学生",
        < 19 => "高校生",
        < 65 => dice.Pick(Work),
        _ => "無職",
    };

    private readonly record struct AgeSpan(int From, int To);
}
