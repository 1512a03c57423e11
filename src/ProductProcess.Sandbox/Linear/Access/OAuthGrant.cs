namespace ProductProcess.Sandbox.Linear.Access;

/// <summary>Tokens that were given out together.</summary>
internal sealed record OAuthGrant(string AccessToken, string? RefreshToken, TimeSpan Lasts);
