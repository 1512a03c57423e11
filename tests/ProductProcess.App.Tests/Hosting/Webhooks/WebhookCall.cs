using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ProductProcess.App.Hosting.Webhooks;

namespace ProductProcess.App.Tests.Hosting.Webhooks;

/// <summary>A signed delivery to a running service, as Jira sends it.</summary>
internal static class WebhookCall
{
    public static async Task<HttpStatusCode> SendAsync(IHost host, string identifier)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Services.GetRequiredService<WebhookServer>().Addresses[0] + "/hooks/steady")
        {
            Content = new StringContent($"{{ \"webhookEvent\": \"{identifier}\" }}"),
        };
        var body = await request.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        request.Headers.Add("X-Hub-Signature", $"sha256={WebhookVerifierTests.Sign(body)}");
        request.Headers.Add("X-Atlassian-Webhook-Identifier", identifier);
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
