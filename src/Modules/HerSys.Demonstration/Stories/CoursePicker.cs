using HerSys.Cases.Contracts;

namespace HerSys.Demonstration.Stories;

/// <summary>How likely each course and severity is at an age; rounded figures of the summer of 2022, made up in detail.</summary>
internal static class CoursePicker
{
    private static readonly (Course Value, int Weight)[] Young =
    [
        (Course.Home, 68), (Course.Hotel, 22), (Course.HomeThenHospital, 3), (Course.Hospital, 3), (Course.Elsewhere, 2), (Course.Withdrawn, 2),
    ];

    private static readonly (Course Value, int Weight)[] Older =
    [
        (Course.Home, 42), (Course.Hotel, 22), (Course.HomeThenHospital, 6), (Course.Hospital, 24), (Course.Intensive, 4), (Course.Elsewhere, 2),
    ];

    private static readonly (Course Value, int Weight)[] Old =
    [
        (Course.CareFacility, 34), (Course.Hospital, 40), (Course.Intensive, 6), (Course.Death, 8), (Course.Home, 12),
    ];

    public static Course CourseAt(int age, Dice dice) => dice.Pick<Course>(age switch { < 60 => Young, < 80 => Older, _ => Old });

    public static CaseSeverity SeverityOf(Course course, bool isCarrier, Dice dice) => course switch
    {
        _ when isCarrier => CaseSeverity.None,
        Course.Intensive or Course.Death => CaseSeverity.Severe,
        Course.Hospital or Course.HomeThenHospital => dice.Chance(55) ? CaseSeverity.ModerateOne : CaseSeverity.ModerateTwo,
        _ => CaseSeverity.Mild,
    };

    /// <summary>Whether somebody with this course may have no symptoms at all.</summary>
    public static bool MayBeCarrier(Course course) => course is Course.Home or Course.Hotel or Course.CareFacility or Course.Elsewhere;
}
