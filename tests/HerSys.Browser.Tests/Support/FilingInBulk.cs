using Microsoft.Playwright;

namespace HerSys.Browser.Tests.Support;

/// <summary>Many notifications of made-up people, sent as the form itself sends them, by whoever is signed in.</summary>
internal static class FilingInBulk
{
    private const string Sending = """
        async ([count, onset, tested]) => {
            let filed = 0;
            for (let i = 0; i < count; i++) {
                const html = await (await fetch('/naha/notifications/new')).text();
                const form = new DOMParser().parseFromString(html, 'text/html').getElementById('notification');
                const data = new FormData(form);
                const letters = [...'アイウエオカキクケコ'];
                const kana = 'ミホン' + letters[Math.floor(i / 10)] + letters[i % 10];
                const answers = {
                    patient_type: 'confirmed', family_name: '見本多', given_name: '第' + (i + 1), family_kana: kana, given_kana: 'ダイ',
                    sex: 'male', birth_date: '1980/1/' + (1 + i % 28), address: '那覇市見本町1丁目', phone: '090-0000-7' + String(100 + i),
                    location_same: 'yes', symptomatic: 'yes', onset_date: onset, test_kind: 'nucleic_acid', specimen: 'nasopharyngeal_swab',
                    specimen_date: tested, diagnosis_date: tested, vaccination_count: '3', risk_factors: 'none', severity: 'mild',
                    admitted: 'no', admission_needed: 'no',
                };
                Object.entries(answers).forEach(([code, answer]) => data.set('a.' + code, answer));
                data.set('Act', 'file');
                const response = await fetch(form.action || '/naha/notifications/form', { method: 'POST', body: new URLSearchParams(data) });
                if (response.redirected) filed++;
            }
            return filed;
        }
        """;

    /// <summary>Files so many.</summary>
    /// <returns>How many were filed.</returns>
    public static Task<int> FileAsync(IPage page, int count, string onset, string tested) =>
        page.EvaluateAsync<int>(Sending, new object[] { count, onset, tested });
}
