using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Cases.Statuses;

namespace HerSys.Demonstration.Stories;

/// <summary>Writes the history of a case up to its release (ステータスの経過).</summary>
internal sealed class CourseWriter(Dice dice, StoryClock clock, DemonstrationPlaces places)
{
    private const string ByPhone = "電話";
    private const string OnScreen = "画面";

    /// <summary>So many of a hundred wait for longer than a day until somebody has settled where they stay.</summary>
    private const int SlowPercent = 20;

    /// <summary>Writes everything from receipt to the last place.</summary>
    /// <param name="trail">Where to.</param>
    /// <param name="course">How it goes.</param>
    /// <param name="received">When the notification was received.</param>
    public void Write(StatusTrail trail, Course course, DateTimeOffset received)
    {
        trail.Add(CaseStatusCodes.AwaitingPlace, received, "発生届", decidedBy: places.HealthCenter.Name);
        switch (course)
        {
            case Course.Home:
                trail.Add(CaseStatusCodes.Home, dice.Chance(SlowPercent) ? After(received, 30, 70) : After(received, 1, 20), ByPhone);
                break;
            case Course.HomeThenHospital:
                trail.Add(CaseStatusCodes.Home, After(received, 1, 20), ByPhone);
                var worse = After(received, 60, 140);
                trail.Add(CaseStatusCodes.AwaitingHospital, worse, ByPhone);
                Admit(trail, After(worse, 3, 12));
                break;
            case Course.Hotel:
                trail.Add("12", After(received, 1, 6), ByPhone, places.Hotel.Id);
                trail.Add(CaseStatusCodes.Hotel, clock.At(clock.DayOf(received).AddDays(1), 14, dice.Between(0, 59)), OnScreen, places.Hotel.Id, Room());
                break;
            case Course.CareFacility:
                trail.Add("41", After(received, 1, 8), ByPhone, placeText: "見本の里(高齢者施設)");
                break;
            case Course.Elsewhere:
                trail.Add(CaseStatusCodes.Elsewhere, After(received, 4, 30), OnScreen, placeText: "ほかの自治体");
                break;
            case Course.Withdrawn:
                trail.Add(CaseStatusCodes.Withdrawn, After(received, 3, 40), OnScreen, reason: "検査結果の取り違えが分かったため");
                break;
            default:
                WriteHospital(trail, course, received);
                break;
        }
    }

    private void WriteHospital(StatusTrail trail, Course course, DateTimeOffset received)
    {
        var asked = After(received, 0, 3);
        trail.Add(CaseStatusCodes.AwaitingHospital, asked, ByPhone, places.Hospital.Id);
        var admitted = After(asked, 2, 14);
        Admit(trail, admitted);
        if (course == Course.Hospital)
        {
            return;
        }

        var severe = After(admitted, 30, 90);
        trail.Add(CaseStatusCodes.Severe, severe, OnScreen, places.Hospital.Id, decidedBy: places.Hospital.Name);
        var end = After(severe, 90, 220);
        trail.Add(course == Course.Death ? CaseStatusCodes.Died : CaseStatusCodes.Hospitalised, end, OnScreen, places.Hospital.Id, decidedBy: places.Hospital.Name);
    }

    private void Admit(StatusTrail trail, DateTimeOffset at) =>
        trail.Add(CaseStatusCodes.Hospitalised, at, OnScreen, places.Hospital.Id, decidedBy: places.Hospital.Name);

    private DateTimeOffset After(DateTimeOffset start, int fromHours, int toHours) =>
        start.AddHours(dice.Between(fromHours, toHours)).AddMinutes(dice.Between(5, 55));

    private string Room() =>
        string.Create(CultureInfo.InvariantCulture, $"{dice.Between(3, 9)}{dice.Between(1, 20):D2}号室");
}
